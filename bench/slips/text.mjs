// A clean outline of an invented district, typical in length and style of what provinces send out. Slips are
// planted in it.
export const SOUND = `ĐỀ CƯƠNG TUYÊN TRUYỀN
KỶ NIỆM 75 NĂM NGÀY GIẢI PHÓNG HUYỆN VÂN KHÊ
(17/10/1950 - 17/10/2025)
(kèm theo Hướng dẫn số 12-HD/BTGHU, ngày 05/9/2025 của Ban Tuyên giáo và Dân vận Huyện ủy)

I. BỐI CẢNH LỊCH SỬ

Vân Khê là huyện miền núi nằm ở phía Đông của tỉnh, có 14 xã và 1 thị trấn, là địa bàn sinh sống lâu đời của đồng bào các dân tộc Tày, Nùng, Dao và Kinh. Nhân dân Vân Khê giàu truyền thống yêu nước, cần cù trong lao động sản xuất, kiên cường trong đấu tranh chống giặc ngoại xâm.

Đầu năm 1947, thực dân Pháp mở rộng vùng chiếm đóng, lập đồn Khau Lùng, đồn Nà Sác và đồn Pò Mạ nhằm kiểm soát tuyến đường số 8. Chúng thực hiện chính sách bao vây kinh tế, bắt phu, bắt lính, cướp bóc tài sản của nhân dân. Trước tình hình đó, Huyện ủy chủ trương đưa cán bộ về bám cơ sở, xây dựng lực lượng vũ trang, củng cố chính quyền ở các xã.

Ngày 12/3/1948, Ban Chỉ huy huyện đội được thành lập gồm 04 đồng chí: Hoàng Văn Sinh, Nông Thị Mai, Lý Văn Thắng và Triệu Văn Bảo. Đồng chí Hoàng Văn Sinh (1915 - 1984) làm Chỉ huy trưởng. Lực lượng ban đầu có 36 tay súng: 22 súng trường và 14 súng kíp.

II. DIỄN BIẾN, KẾT QUẢ

Mùa hè năm 1950, thực hiện chủ trương của Trung ương Đảng về mở chiến dịch Biên giới, quân và dân Vân Khê huy động hơn 3.200 lượt dân công, vận chuyển 145 tấn lương thực phục vụ bộ đội chủ lực. Các đội du kích phối hợp cắt đứt giao thông, phục kích các đoàn xe tiếp tế, làm cho địch ở các đồn bị cô lập.

Đêm 15/10/1950, bộ đội địa phương chia làm hai mũi tiến vào thị trấn: mũi thứ nhất do đồng chí Lý Văn Thắng chỉ huy đánh vào đồn Nà Sác; mũi thứ hai do đồng chí Triệu Văn Bảo chỉ huy vòng qua đèo Khau Lùng chặn đường rút của địch. Sau hai ngày chiến đấu, sáng 17/10/1950, quân địch bỏ đồn rút chạy về phía Nam. Huyện Vân Khê hoàn toàn được giải phóng.

Trong chiến dịch này, quân và dân trong huyện đã tiêu diệt và bắt sống 87 tên địch, thu 64 súng các loại cùng nhiều đạn dược, quân trang. Thắng lợi đó mở ra thời kỳ mới, góp phần bảo vệ vững chắc hậu phương, cổ vũ phong trào thi đua yêu nước ở các địa phương lân cận.

III. Ý NGHĨA, BÀI HỌC KINH NGHIỆM

Chiến thắng ngày 17/10/1950 thể hiện sự lãnh đạo đúng đắn của Đảng, tinh thần đoàn kết và ý chí tự lực của nhân dân các dân tộc. Từ thực tiễn lịch sử, Đảng bộ huyện rút ra ba bài học: một là, giữ vững sự lãnh đạo của Đảng; hai là, dựa vào dân, phát huy sức mạnh của khối đại đoàn kết; ba là, chủ động nắm thời cơ, vận dụng sáng tạo đường lối chiến tranh nhân dân.

Những bài học ấy vẫn còn nguyên giá trị trong sự nghiệp xây dựng và bảo vệ quê hương hôm nay. Chủ tịch Hồ Chí Minh từng căn dặn: “Đoàn kết là sức mạnh, là then chốt của thành công”.

IV. THÀNH TỰU NỔI BẬT

Phát huy truyền thống cách mạng, Đảng bộ, chính quyền và nhân dân các dân tộc trong huyện đã đạt nhiều kết quả quan trọng. Tốc độ tăng giá trị sản xuất bình quân giai đoạn 2021 - 2025 đạt 9,2%/năm. Thu ngân sách trên địa bàn tăng từ 120 tỷ đồng năm 2020 lên 186 tỷ đồng năm 2025, gấp 1,55 lần. Thu nhập bình quân đầu người năm 2025 ước đạt 52,4 triệu đồng.

Cơ cấu kinh tế chuyển dịch đúng hướng: nông, lâm nghiệp chiếm 38%; công nghiệp và xây dựng chiếm 27%; thương mại, dịch vụ chiếm 35%. Diện tích rừng trồng mới đạt 1.250 ha, độ che phủ rừng đạt 64,5%. Đến nay có 9/14 xã đạt chuẩn nông thôn mới, chiếm 64,3%.

Công tác giáo dục và đào tạo có nhiều tiến bộ; toàn huyện có 41 trường học, trong đó có 29 trường đạt chuẩn quốc gia. Mạng lưới y tế cơ sở được củng cố, 100% trạm y tế có bác sĩ. Tỷ lệ hộ nghèo giảm từ 21,6% năm 2021 xuống còn 8,4% năm 2025. Quốc phòng, an ninh được giữ vững; công tác tuyển quân hằng năm đạt 100% kế hoạch.

Công tác xây dựng Đảng được triển khai toàn diện trên các mặt chính trị, tư tưởng, đạo đức, tổ chức và cán bộ. Đảng bộ huyện hiện có 46 tổ chức cơ sở đảng với 4.318 đảng viên. Nhiệm kỳ 2020 - 2025, kết nạp 612 đảng viên mới. Mặt trận Tổ quốc và các tổ chức chính trị - xã hội không ngừng đổi mới nội dung, phương thức hoạt động, chăm lo bảo vệ quyền và lợi ích hợp pháp của đoàn viên, hội viên.

V. PHƯƠNG HƯỚNG, NHIỆM VỤ

Đại hội đại biểu Đảng bộ huyện lần thứ XXIV xác định mục tiêu đến năm 2030 xây dựng Vân Khê trở thành huyện phát triển khá của tỉnh, tập trung vào ba khâu đột phá: (1) Hoàn thiện hạ tầng giao thông; (2) Phát triển nông nghiệp hàng hóa gắn với du lịch; (3) Nâng cao chất lượng nguồn nhân lực.

Để thực hiện mục tiêu đó, cấp ủy, chính quyền các cấp tập trung lãnh đạo, chỉ đạo tốt các nhiệm vụ sau:
- Đẩy mạnh tuyên truyền, giáo dục truyền thống cách mạng cho thế hệ trẻ.
- Huy động mọi nguồn lực đầu tư phát triển kinh tế, bảo đảm an sinh xã hội.
- Giữ vững quốc phòng, an ninh, trật tự an toàn xã hội trên địa bàn.
`;
