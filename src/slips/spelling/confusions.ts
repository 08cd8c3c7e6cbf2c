// Words that are often written for others, and what is meant. Sources: Hoàng Phê (ed.), Từ điển chính tả, Nxb Đà Nẵng and
// Trung tâm Từ điển học, 1995; Hoàng Phê (ed.), Từ điển tiếng Việt, Nxb Đà Nẵng, 2003. Each wrong form is no word of
// these, or none that stands where the other is meant; forms that they give beside another are variants.

/** Wrong → right; several wrong forms by commas. Whole words only. */
const CONFUSED = `
bổ xung, bỗ sung > bổ sung
chuẩn đoán > chẩn đoán
sáng lạng, sáng lạn, xán lạng > xán lạn
xúc tích > súc tích
thăm quan > tham quan
cũng cố > củng cố
sử lý, sử lí, xữ lý, xữ lí > xử lý
xử phạc, xữ phạt, sử phạt > xử phạt
xắp xếp, sắp sếp, xắp sếp > sắp xếp
suất sắc, xuất xắc, suất xắc > xuất sắc
suất bản > xuất bản
suất phát > xuất phát
suất khẩu > xuất khẩu
sản suất > sản xuất
dành thắng lợi, giành thắng lơi > giành thắng lợi
dành chính quyền > giành chính quyền
dành độc lập > giành độc lập
dành lại > giành lại
giành riêng > dành riêng
dành giật > giành giật
tranh dành > tranh giành
chia xẻ > chia sẻ
san xẻ > san sẻ
chín mùi > chín muồi
cọ sát > cọ xát
đường xá > đường sá
phố sá > phố xá
xương máo > xương máu
một lần nửa > một lần nữa
chấp bút > chắp bút
chắp hành > chấp hành
chấp vá > chắp vá
trao chuốt > trau chuốt
trao dồi > trau dồi
trăn trối > trăng trối
kiễm tra > kiểm tra
kiễm điểm > kiểm điểm
kỹ luật, kĩ luật > kỷ luật
kỹ niệm, kĩ niệm > kỷ niệm
kỹ cương > kỷ cương
kỷ thuật > kỹ thuật
kỷ năng > kỹ năng
kỷ sư > kỹ sư
nghĩ hưu > nghỉ hưu
nghĩ lễ > nghỉ lễ
nghĩ phép > nghỉ phép
nổ lực > nỗ lực
bảo tàn > bảo tàng
bão vệ > bảo vệ
bão đảm > bảo đảm
đãm bảo > đảm bảo
giúp đở > giúp đỡ
đở đầu > đỡ đầu
đổ đạc > đỗ đạc
giử gìn, gìn giử > giữ gìn
giử vững > giữ vững
bản sắt > bản sắc
sâu sắt > sâu sắc
sắc xảo > sắc sảo
sơ xuất > sơ suất
sơ xài > sơ sài
sử dung, xử dụng > sử dụng
tựu chung > tựu trung
vô hình chung > vô hình trung
khoản cách > khoảng cách
khoản thời gian > khoảng thời gian
tài khoảng > tài khoản
điều khoảng > điều khoản
lãng mạng > lãng mạn
lãng tránh > lảng tránh
lảnh đạo > lãnh đạo
lảnh thổ > lãnh thổ
mãnh đất > mảnh đất
mảnh liệt > mãnh liệt
dũng mảnh > dũng mãnh
mãi mê > mải mê
mỗ xẻ > mổ xẻ
nhũng nhiểu > nhũng nhiễu
quảng đường > quãng đường
quãng cáo > quảng cáo
rảnh rổi > rảnh rỗi
rũi ro > rủi ro
rỏ ràng > rõ ràng
rỏ rệt > rõ rệt
sắn sàng, sẳn sàng > sẵn sàng
sức khoẽ, sức khõe > sức khỏe
sữa chữa, sửa chửa > sửa chữa
sữa đổi > sửa đổi
tầm cở > tầm cỡ
tháo gở > tháo gỡ
thẵng thắn > thẳng thắn
thõa mãn, thỏa mản > thỏa mãn
thõa thuận > thỏa thuận
thũy lợi > thủy lợi
tỉ mĩ > tỉ mỉ
tĩnh ủy > tỉnh ủy
tĩnh lỵ > tỉnh lỵ
tĩnh táo > tỉnh táo
trãi qua > trải qua
trãi nghiệm > trải nghiệm
triễn khai > triển khai
triễn lãm > triển lãm
phát triễn > phát triển
xãy ra > xảy ra
giãm nghèo > giảm nghèo
giãi phóng > giải phóng
giãi quyết > giải quyết
giãi pháp > giải pháp
giãng dạy > giảng dạy
gian khỗ > gian khổ
hiễu biết > hiểu biết
hổ trợ > hỗ trợ
sôi nỗi > sôi nổi
nỗi bật > nổi bật
nỗi dậy > nổi dậy
nổi đau > nỗi đau
nổi niềm > nỗi niềm
hậu quã > hậu quả
hiệu quã > hiệu quả
kết quã > kết quả
chỉnh chu > chỉn chu
cổ vủ > cổ vũ
củ kỹ > cũ kỹ
dai dẵng > dai dẳng
diển biến, diễn biễn > diễn biến
diển ra > diễn ra
đề suất > đề xuất
kiệp thời > kịp thời
năng xuất > năng suất
hiệu xuất > hiệu suất
công xuất > công suất
lãi xuất > lãi suất
đúng dắn > đúng đắn
sáng xuốt > sáng suốt
suy nghỉ > suy nghĩ
ý nghỉa > ý nghĩa
chủ nghỉa > chủ nghĩa
khởi nghỉa > khởi nghĩa
chí thức > trí thức
chiển khai > triển khai
chung thành > trung thành
chung ương > trung ương
chính chị > chính trị
truyên truyền > tuyên truyền
chuyền thống > truyền thống
vẽ vang > vẻ vang
vinh quan > vinh quang
vửng mạnh > vững mạnh
bền vửng > bền vững
xâm lượt > xâm lược
chiến lượt > chiến lược
sơ lượt > sơ lược
lượt bỏ > lược bỏ
xuyên xuốt > xuyên suốt
nhửng năm > những năm
củng như > cũng như
cã nước > cả nước
đễ lại > để lại
vẩn còn > vẫn còn
dẩn đầu > dẫn đầu
hướng dẩn > hướng dẫn
lẩn nhau > lẫn nhau
mẩu mực > mẫu mực
gương mẩu > gương mẫu
mâu thuẩn > mâu thuẫn
`;

/** Forms that dictionaries give beside the usual ones; old | usual today. */
const VARIANTS = `
sát nhập > sáp nhập
cám ơn > cảm ơn
phản ảnh > phản ánh
`;

const table = (text: string): Map<string, string> =>
  new Map(
    text
      .trim()
      .split('\n')
      .flatMap((line): [string, string][] => {
        const [wrong = '', right = ''] = line.split(' > ');
        return wrong.split(', ').map((form): [string, string] => [form.trim(), right.trim()]);
      }),
  );

export const confused: ReadonlyMap<string, string> = table(CONFUSED);
export const variants: ReadonlyMap<string, string> = table(VARIANTS);
