// Syllables that Vietnamese has, written by `npm run syllables` from @cspell/dict-vi-vn 3.0.6 (MIT): each without its
// tone, with the numbers of its tones (0 none, 1 sắc, 2 huyền, 3 hỏi, 4 ngã, 5 nặng).
export const SYLLABLES = `
a012345 ac1 ach15 ai013 am013 an01 ang013 anh0135 ao01235 ap1 at15 au0 ay1 ăc15 ăm04 ăn0 ăng0123 ăp15 ăt1
âc5 âm01235 ân013 âp15 ât1 âu013 ây123 ba012345 bac15 bach15 bai012345 bam12 ban01235 bang0123 banh01235
bao012345 bap5 bat15 bau1235 bay023 băc1 băm025 băn01235 băng01245 băp15 băt15 bâc15 bâm12345 bân01235
bâng02 bâp15 bât15 bâu0125 bây012345 be012345 bec1 bem023 ben01245 beng01 beo012345 bep15 bet15 bê012345
bêch5 bên0125 bênh025 bêp1 bêt15 bêu025 bi012345 bia025 bich15 biêc1 biêm1 biên01235 biêng01 biêt15 biêu13
bim123 bin05 binh012345 bip5 bit15 biu12345 bo012345 boc15 boi123 bom0234 bon0125 bong012345 boong01 bop15
bot15 bô012345 bôc15 bôi01235 bôm02 bôn01235 bông012345 bôp15 bôt15 bơ012345 bơi0123 bơm025 bơn0245 bơp15
bơt15 bu01235 bua01235 buc5 bui125 bum2345 bun123 bung01235 buôc5 buôi23 buôm2 buôn02 buông02 buôt15 bup15
but15 buyt1 bư015 bưa02345 bưc15 bưng0123 bươc1 bươi03 bươm01 bươn0 bương01 bươp1 bươt5 bươu01 bưt15 bưu03
ca01235 cac15 cach15 cai01234 cam0135 can01235 cang123 canh01235 cao01235 cap15 cat1 cau01235 cay01235
căc15 căm0125 căn01235 căng034 căp15 căt15 câc1 câm01234 cân012345 câng04 câp15 cât15 câu01235 cây01235
cha012345 chac15 chach5 chai01234 cham25 chan015 chang0125 chanh01235 chao012345 chap5 chat15 chau013
chay01235 chăc15 chăm0125 chăn01245 chăng0235 chăp15 chăt15 châc5 châm01235 chân01235 châp15 chât15
châu01245 chây012 che01234 chem013 chen012345 cheng0 cheo01235 chep15 chet15 chê0125 chêch15 chêm024 chên5
chênh012345 chêt1 chi01235 chia0245 chich1 chiêc1 chiêm01 chiên0125 chiêng012 chiêp1 chiêt1 chiêu0123
chim012 chin134 chinh01234 chip1 chit15 chiu0125 cho012345 choa1 choac5 choai124 choan1 choang01235 choap5
choăn0 choăt1 choc15 choe15 choen2 choet5 choi0125 chom234 chon35 chong01234 choong2 chop1 chot15 chô245
chôc1 chôi1235 chôm024 chôn0125 chông0123 chôp15 chôt15 chơ01235 chơi01 chơm0123 chơn025 chơp15 chơt15
chu0123 chua012 chuân3 chuc15 chuêch15 chui0124 chum01245 chun0234 chung0123 chuôc15 chuôi01245 chuôm0
chuôn2 chuông025 chuôt15 chup5 chut15 chuy2 chuyên01235 chư0124 chưa01234 chưc15 chưi3 chưn0 chưng01234
chươc15 chươi3 chươm2 chương01234 chươp5 co01235 coc15 coi01234 com0235 con0235 cong012345 cooc1 coong0
cop15 cot15 cô012345 côc15 côi01345 côm0125 côn01235 công01235 côp15 côt15 cơ0124 cơi0234 cơm014 cơn01245
cơt15 cu012345 cua013 cuc15 cui012345 cum0125 cun0234 cung012345 cuôc15 cuôi15 cuôm4 cuôn125 cuông125
cup15 cut15 cư012345 cưa0135 cưc15 cưi3 cưng013 cươc1 cươi124 cươm2 cương024 cươp1 cưt1 cưu012345 da012345
dac15 dai012345 dam015 dan0125 dang0125 danh02 dao025 dat15 dau2 day012345 dăc5 dăm025 dăn025 dăng01235
dăt15 dâm01245 dân012345 dâng0 dâp15 dât5 dâu01245 dây0145 de01234 den2 deo03 dep15 det5 dê01234 dên5
dênh02 dêt5 di01245 dia24 dich15 diêc15 diêm024 diên045 diêp15 diêt15 diêu01245 dim012 dinh014 dip15 dit5
diu125 do0123 doa015 doai4 doan04 doang4 doanh02 doc15 doi0245 dom0123 don015 dong02345 dop5 dot1 dô04
dôc1 dôi01245 dôn2 dông05 dôt15 dơ012345 dơi02 dơm3 dơp1 du0245 dua012 duc5 duê5 duênh2 dui124 dum15
dun012 dung01245 duôc1 duôi4 dut1 duy0 duyên0 duyêt5 dư012345 dưa0125 dưc15 dưng0235 dươc5 dươi1
dương01245 dươt5 dưt1 đa01234 đac15 đach15 đai01245 đam01235 đan01235 đang01234 đanh012 đao01235 đap15
đat15 đau0 đay01234 đăc15 đăm0124 đăn1245 đăng012345 đăp1 đăt15 đâm01245 đân245 đâng1 đâp5 đât15 đâu01235
đây012345 đe0234 đec1 đem02 đen025 đeo0124 đep5 đet15 đê012345 đêch1 đêm0125 đên012 đênh0234 đêp5 đêu023
đi024 đia12345 đich15 điêc1 điêm135 điên0235 điêng1 điêp5 điêu01235 đin0 đinh012345 đit15 điu25 đo012345
đoa15 đoai12 đoan01235 đoang234 đoanh2 đoat5 đoc15 đoi01235 đom0123 đon0125 đong0125 đop5 đot15 đô012345
đôc15 đôi012345 đôm012 đôn0125 đông01235 đôp15 đôt15 đơ01245 đơi125 đơm023 đơn0123 đơp15 đơt15 đu01235
đua024 đuc15 đui023 đum012 đun0125 đung012345 đuôc1 đuôi013 đuôn4 đuôt5 đup15 đut15 đư123 đưa012 đưc15
đưng0125 đươc15 đươi2 đươm5 đươn24 đương02 đưt1 e0125 ec1 em01 en013 eng0 eo012345 ep15 et15 ê0125 êch15
êm01 ên5 ênh245 êu0 ga012345 gac15 gach5 gai0124 gam0 gan0125 gang02 ganh0125 gao0125 gap1 gat5 gau012
gay0134 găc5 găm0125 găn0125 găng015 găp15 găt15 gâc1 gâm012345 gân02 gâp15 gât5 gâu0124 gây0125 gen0
ghe012345 ghem1 ghen025 gheo5 ghep1 ghet1 ghê012 ghêch1 ghênh23 ghêt5 ghi02 ghiêc1 ghiên2 ghim02 gi0123
gia012345 giac1 giai0345 giam013 gian01234 giang01235 gianh023 giao0123 giap1 giat15 giau23 giay24 giăc5
giăm025 giăn125 giăng02 giăt15 giâc1 giâm01245 giân25 giâp15 giât5 giâu0125 giây0124 gich1 gie13 giem2
gieo015 giep5 giê02 giêc1 giêm1 giên2 giêng012 giêt1 giêu4 gim2 gin2 gio01235 gioc15 gioi01235 gion0123
giong0135 giot5 giô0245 giôi1235 giôn0 giông012 giôp5 giôt1 giơ023 giơi12 giơn24 gip01 giu014 giua045
giuc5 giui1235 gium2 giun0 giuôc5 giup1 giư24 giưa4 giương0125 giưt5 go024 goa1 goc1 goi135 gom0 gon025
gong35 goong2 gop1 got15 gô02345 gôc15 gôi125 gôm012 gôn0 gông02 gôp5 gôt5 gơ0234 gơi35 gơm12 gơn25 gơt5
gu025 guc5 gui245 gun2 gung2 guôc15 guôi2 guông2 gut15 gư2 gưi3 gưng2 gươm025 gương0245 gya5 ha01235 hac15
hach15 hai012345 ham012345 han01245 hang012345 hanh01245 hao012345 hap5 hat15 hau012 hay014 hăc15 hăm02
hăn123 hăng0124 hăt1 hâm0235 hân015 hâng134 hâp15 hât1 hâu012345 hây0123 he0125 hec1 hem0235 hen025
heo0123 hep5 het1 hê0235 hêch15 hên013 hênh023 hêt15 hêu1 hi0123 hia0 hich15 hiêm123 hiên01235 hiêng01
hiêp15 hiêu135 him04 hinh234 hip1 hit1 hiu0 ho025 hoa01235 hoac1 hoach5 hoai235 hoan01245 hoang023
hoanh235 hoat5 hoay01 hoăc15 hoăm01 hoăn3 hoăng04 hoăt1 hoc15 hoe025 hoen03 hoet15 hoi0123 hom01234 hon023
hong01235 hop15 hot1 hô012345 hôc15 hôi01235 hôm03 hôn02345 hông01234 hôp5 hôt15 hơ0123 hơi02345 hơm15
hơn012 hơp15 hơt15 hu01234 hua02 huân01 huc15 huê025 huêch1 huênh0 hui135 hum0245 hun023 hung012 huông1
huơ0 hup15 hut15 huy013 huych15 huyên0245 huyêt15 huynh02 huyt1 hư02345 hưa1 hưc15 hưm2 hưng01234 hươc1
hươm15 hương0123 hươu0 hưu045 hy0 i012345 ia3 ich15 im03 in0123 inh024 it15 iu03 ka0 ke012345 kec1 kem0124
ken0125 keng03 keo012345 kep15 ket15 kê01235 kêch15 kêm2 kên2 kênh025 kêp1 kêt1 kêu02 kha0123 khac15
khach1 khai013 kham013 khan0123 khang01235 khanh013 khao0135 khap1 khat1 khau01 khay013 khăc15 khăm013
khăn03 khăng0123 khăp1 khăt1 khâc1 khâm01 khân013 khâp15 khât15 khâu013 khây3 khe01234 khec5 khem0 khen012
kheo0123 khep1 khet1 khê0125 khênh035 khêu02 khi0123 khia15 khich1 khiêm01 khiên0123 khiêng04 khiêp1
khiêt1 khiêu01 khin02 khinh034 khit15 khiu01 kho012 khoa013 khoac1 khoai013 khoan013 khoang013 khoanh03
khoao2 khoat1 khoay1 khoăm012 khoăn01 khoăng1 khoăt1 khoc1 khoe013 khoeo02 khoet1 khoi13 khom0125 khong23
khô013 khôc1 khôi01 khôn013 không013 khơ012 khơi03 khơp1 khu01235 khua0 khuân03 khuâng0 khuât1 khuây01
khuc15 khuê0 khuêch1 khui0 khum01 khung023 khuôn0 khuông0 khuơ0 khut5 khuy0 khuya0 khuyên013 khuyêt1
khuynh02 khuyu35 khư0123 khưa1 khưng125 khươc1 khươi0 khươm0 khươn0 khương0 khươt1 khươu1 khưu1 ki012345
kia02 kich15 kiêm01235 kiên0125 kiêng0234 kiêp1 kiêt15 kiêu01235 kim02 kin1 kinh0123 kip15 kit15 ky12345
la012345 lac15 lach15 lai012345 lam02345 lan01245 lang012345 lanh012345 lao012345 lap15 lat15 lau01235
lay0135 lăc15 lăm01235 lăn0235 lăng012345 lăp15 lăt15 lâc1 lâm01234 lân012345 lâng0 lâp15 lât15 lâu0235
lây01234 le012345 lec1 lem01235 len012345 leng013 leo012345 lep15 let15 lê02345 lêch15 lên0 lênh025 lêt1
lêu01234 li0125 lia025 lich5 liêc1 liêm01245 liên0124 liêng0135 liêp15 liêt5 liêu0245 lim0235 lin0
linh012345 lip1 lit1 liu0125 lo01245 loa02 loac5 loai25 loan025 loang012345 loanh0 loat15 loay0 loăng02
loăt1 loc15 loe012 loen0 loet15 loi012345 lom012345 lon0235 long012345 loong0 lop1 lot15 lô012345 lôc15
lôi01245 lôm01235 lôn1235 lông0235 lôp15 lôt15 lơ012345 lơi01235 lơm2345 lơn01235 lơp15 lơt15 lu012345
lua0125 luân0135 luât5 luc15 lui012345 lum01234 lun12345 lung012345 luôc15 luôm05 luôn02 luông0124 luôt1
lup15 lut15 luy45 luya0 luyên15 luynh1 lư02345 lưa12345 lưc15 lưng02345 lươc5 lươi124 lươm025 lươn025
lương01245 lươt15 lưt1 lưu05 ly015 ma012345 mac15 mach15 mai012345 man01245 mang012345 manh012345 mao01245
map5 mat15 mau012 may01235 măc15 măm01 măn01235 măng01 măt15 mâm0234 mân012345 mâng02 mâp15 mât15 mâu01245
mây013 me012345 mem012 men012 meng2 meo01235 mep15 met15 mê01245 mêch1 mêm2 mên012 mênh05 mêt5 mêu1
mi012345 mia013 mich15 miên01245 miêng15 miêt15 miêu0124 mim0134 min025 minh025 mip1 mit15 miu1 mo01234
moay0 moc15 moi01235 mom01234 mon0125 mong01235 mooc1 mop1 mot15 mô012345 môc15 môi0124 môm02 môn02
mông01235 môt15 mơ012345 mơi012 mơm12 mơn03 mơp1 mu012345 mua012 muc15 mui012345 mum0134 mun01235 mung023
muôi01245 muôm4 muôn015 muông014 muôt1 mup15 mut1 mư5 mưa0135 mưc15 mưng2 mươi02 mươn15 mương02 mươp1
mươt15 mưt1 mưu01 my4 na012345 nac15 nach1 nai01235 nam015 nan01235 nang0125 nanh0125 nao01245 nap5 nat15
nau01 nay012345 năc15 năm012 năn0125 năng01245 năp1 nâc1 nâm125 nân02 nâng0145 nâp15 nâu0145 nây01235
ne0123 nem01 nen01 neo0123 nep15 net15 nê0235 nêm015 nên0125 nêp1 nêt1 nêu01 nga0234 ngac15 ngach15
ngai012345 ngam012 ngan0125 ngang0124 nganh235 ngao01245 ngap1 ngat15 ngau012 ngay012 ngăc1 ngăm01 ngăn012
ngăng34 ngăt15 ngâc1 ngâm012345 ngân012345 ngâng3 ngâp15 ngât15 ngâu01245 ngây0125 nghe012 nghen1245
ngheo2345 nghet15 nghê0245 nghêch15 nghên35 nghênh034 nghêu024 nghi012345 nghia4 nghich5 nghiêm045
nghiên0125 nghiêng0 nghiêp5 nghiêt5 nghiêu0 nghim3 nghin23 nghinh03 nghit15 nghiu035 ngo12345 ngoa04
ngoac1 ngoach1 ngoai1235 ngoam25 ngoan045 ngoang03 ngoanh3 ngoao01 ngoay013 ngoăc15 ngoăn2 ngoăng24
ngoăt15 ngoc15 ngoe01 ngoen3 ngoeo12 ngoet1 ngoi0124 ngom123 ngon01235 ngong012345 ngop1 ngot15 ngô01345
ngôc15 ngôi02 ngôm23 ngôn01235 ngông024 ngôt15 ngơ01245 ngơi025 ngơm025 ngơn01 ngơp15 ngơt1 ngu01345 ngua5
nguây3 nguc15 ngui23 ngum5 ngun3 ngung12 nguôi25 nguôn2 ngup5 ngut1 nguy05 nguyên0245 nguyêt5 nguyt1
nguyu3 ngư01245 ngưa01235 ngưc5 ngưi3 ngưng023 ngươc15 ngươi02 ngương2345 ngưt1 ngưu0 nha01234 nhac15
nhach1 nhai01234 nham0123 nhan02345 nhang0124 nhanh01235 nhao01245 nhap15 nhat15 nhau023 nhay01235 nhăc1
nhăm0125 nhăn012345 nhăng012345 nhăp1 nhăt15 nhâc1 nhâm01235 nhân01245 nhâng0 nhâp15 nhât15 nhâu05
nhây0245 nhe012345 nhem0235 nhen015 nheo01245 nhep15 nhet15 nhên5 nhênh0 nhêu5 nhi012345 nhia1 nhich1
nhiêc1 nhiêm45 nhiên04 nhiêp1 nhiêt5 nhiêu024 nhim1 nhin125 nhinh03 nhip15 nhit15 nhiu015 nho012345 nhoa12
nhoai02 nhoam2 nhoang015 nhoay01 nhoc15 nhoe012 nhoen023 nhoet15 nhoi01 nhom01234 nhon145 nhong013 nhop1
nhot15 nhô013 nhôc1 nhôi012 nhôm023 nhôn01235 nhông025 nhôt15 nhơ012345 nhơi02 nhơm01 nhơn0123 nhơp1
nhơt15 nhu012345 nhua15 nhuân25 nhuc15 nhuê15 nhui0235 nhum1 nhun1234 nhung01245 nhuôc1 nhuôm015 nhut15
nhuy5 nhuyên4 như01235 nhưa5 nhưc1 nhưng034 nhươc5 nhương01245 nhưt15 ni023 nia04 nich15 niêm025 niên02
niêng24 niêt15 niêu05 nin01 ninh0125 nip1 nit15 niu015 no012345 noa0 noan4 noc15 noi0123 nom0 non0145
nong015 not15 nô012345 nôc1 nôi012345 nôm025 nôn05 nông0124 nôp5 nôt15 nơ012345 nơi01 nơm024 nơp15 nơt1
nu5 nua03 nuc15 nui12 num1 nun2 nung0124 nuôc15 nuôi01 nuôm1 nuông0 nuôt15 nup1 nut1 nư045 nưa0134 nưc15
nưng025 nươc15 nươm2 nương012 nươp5 nưt1 o0125 oa02 oac1 oach15 oai0135 oam2 oan013 oang02 oanh02 oap5
oat1 oăm0 oăn23 oăng03 oăt15 oc15 oe0135 oi01235 om023 on3 ong0123 op15 ot15 ô01235 ôc15 ôi013 ôm012
ôn0235 ông0123 ôp15 ôt1 ơ01235 ơi01 ơm14 ơn012 ơt15 pa0 pac1 pan0 pao0 pap1 pe0 pê0 pha0123 phac1 phach15
phai013 pham25 phan01235 phang0235 phanh02 phao012 phap1 phat15 phau0 phay03 phăc1 phăm0 phăn01 phăng03
phăp1 phăt1 phâm23 phân012345 phâp15 phât15 phâu4 phây03 phe02 phen02 pheng12 pheo02 phep1 phet15 phê0125
phêch1 phên04 phênh25 phêt15 phêu24 phi01235 phia125 phich15 phiêm1 phiên0125 phiêt15 phiêu01 phim01 phin0
phinh01234 phit5 phiu05 pho012 phoc1 phoi02 phom0 phong01235 phot15 phô0123 phôc1 phôi013 phôm02 phôn2
phông02345 phôp1 phơ023 phơi01 phơn04 phơt1 phu012345 phuc15 phui03 phun012 phung0125 phut15 phuy0 phưa15
phưc1 phưng02 phươc1 phươn14 phương0125 phươu5 phưt15 pi0 pin0 ping0 pom0 pô0 pông0 pơ0 pu0 qua01235
quac15 quach15 quai01235 quan0123 quang012345 quanh0125 quao012 quat15 quau0125 quay0235 quăc15 quăm0135
quăn0125 quăng035 quăp15 quăt15 quâc1 quân012345 quâng23 quât15 quây012345 que01234 quen012 queo0125
quet15 quê015 quêch5 quên05 quênh25 quêt15 quêu12 quit15 quoang25 quoăt1 quôc1 quơ0123 quy012345
quyên01235 quyêt15 quynh123 quyt15 ra012345 rac15 rach15 rai01234 ram01 ran0125 rang0125 ranh0234
rao012345 rap15 rat15 rau0 ray012345 răc1 răm012 răn012 răng025 răp1 răt15 râm012345 rân0125 râp15 rât15
râu02 rây0234 re01234 rem2 ren012 reng03 reo01235 ret15 rê012345 rêch15 rên0125 rênh3 rêp15 rêt15 rêu025
ri01234 ria0235 rich15 riêm2 riêng02 riêt15 riêu01 rim0 rin05 rinh023 rit15 riu012 ro012345 roa0 roc15
roi01245 rom01235 ron13 rong012 rot15 rô02345 rôc15 rôi1234 rôm025 rôn15 rông012345 rôp15 rôt1 rơ012345
rơi025 rơm01235 rơn02345 rơp5 rơt15 ru01234 rua0234 ruc15 rui135 rum012 run0123 rung01235 ruôc1 ruôi123
ruôm5 ruông245 ruôt5 rup1 rut15 rư0 rưa01345 rưc15 rưng023 rươc1 rươi012345 rươm012 rươn125 rương02 rươt5
rươu5 rưt1 sa012345 sac1 sach15 sai01234 sam0125 san01235 sang0123 sanh0123 sao01235 sap15 sat15 sau01
say03 săc15 săm015 săn014 săng012 săp1 săt15 sâm012345 sân0123 sâp15 sât15 sâu0125 sây01235 se02345 sec1
sem15 sen03 seo025 set1 sê02345 sên012 sênh03 sêp1 sêt5 sêu01 si02345 sia35 sich5 siêm3 siên4 siêng03
siêt1 siêu0 sim0 sin0 sinh0123 sit15 siu0 so0235 soa02 soai12 soan15 soang5 soat15 soc15 soi01234 som125
son01 song0124 sooc1 soong0 sot15 sô012345 sôc1 sôi023 sôn2 sông0123 sôp15 sôt15 sơ012345 sơi135 sơm012
sơn0123 sơt1 su0125 sua35 suât1 suc15 suê0 sui023 sum025 sun015 sung01234 suôi1 suôn0 suông02 suôt1 sup15
sut15 suy01 suyên34 suyt15 sư0135 sưa0134 sưc15 sưn2 sưng02345 sươi3 sươn2 sương0125 sươt15 sưt15 sưu03
ta012345 tac15 tach15 tai012345 tam015 tan0123 tang01235 tanh0125 tao01235 tap15 tat15 tau12 tay012 tăc15
tăm012 tăn01235 tăng025 tăp1 tăt1 tâc1 tâm0123 tân01235 tâng02 tâp15 tât15 tâu0135 tây0123 te01234 tec1
tem0123 ten024 teng0 teo0235 tep15 tet15 tê012345 têch1 têm0 tên0 tênh0234 têp5 têt01 têu01 tha0123 thac15
thach15 thai01234 tham0123 than013 thang013 thanh01235 thao01235 thap15 thau01 thay0123 thăc1 thăm013
thăn012 thăng01235 thăp1 thăt1 thâm012345 thân02345 thâp15 thât15 thâu0123 thây012 the01234 them2 then025
theo0235 thep15 thet1 thê01235 thêch1 thêm02 thên5 thênh0 thêp1 thêt1 thêu023 thi01235 thia012 thich15
thiêc1 thiêm023 thiên01235 thiêng02 thiêp15 thiêt15 thiêu01235 thim1 thin012 thinh01235 thip1 thit15
thiu0235 tho01235 thoa0123 thoai0135 thoan12 thoang013 thoat15 thoăn0 thoăng1 thoăt1 thoc15 thoi0123
thom023 thon0 thong024 thop1 thot15 thô0123 thôc15 thôi0123 thôm2 thôn01235 thông01 thôp5 thôt1 thơ01235
thơi02 thơm0 thơn02 thơt15 thu01235 thua023 thuân245 thuât5 thuc15 thuê013 thui01235 thum023 thun0
thung012345 thuôc15 thuôm5 thuôn0124 thuông23 thuơ3 thup5 thut15 thuy1235 thuyên02 thuyêt1 thư01235
thưa023 thưc15 thưng024 thươc15 thươi4 thươn24 thương0235 thươt15 ti012345 tia013 tich15 tiêc15 tiêm0125
tiên01245 tiêng01 tiêp15 tiêt15 tiêu01234 tim0123 tin01 tinh012345 tip1 tit15 tiu0145 to0123 toa0235
toac15 toai125 toan0123 toang012 toanh0 toat1 toay1 toc15 toe01234 toen02 toet15 toi0123 tom01234 ton02
tong0235 toong02 top15 tot15 tout0 tô01235 tôc15 tôi0125 tôm0 tôn0123 tông0123 tôp1 tôt15 tơ0125 tơi012
tơm3 tơn15 tơp15 tơt1 tra01234 trac15 trach15 trai012345 tram01235 tran012 trang01235 tranh012 trao01235
trap1 trat1 trau023 tray235 trăc15 trăm012 trăn025 trăng01 trăt1 trâm0245 trân01235 trâng0 trâp15 trât5
trâu0123 trây023 tre02345 trem12 tren24 treo01235 tret15 trê0245 trêch15 trên0 trêt15 trêu05 tri01245
tria35 trich15 triên1235 triêng025 triêt15 triêu025 trinh0245 trit15 triu24 tro0235 troc15 troi01235
trom124 tron0245 trong01235 trot15 trô012345 trôc15 trôi01235 trôm05 trôn015 trông0123 trơ01235 trơi02
trơn0125 trơp1 trơt15 tru01235 trua5 truân0 truât15 truc15 trui0245 trum125 trun025 trung01245 truông02
truôt5 trup5 trut15 truy05 truyên25 trư1245 trưa02 trưc5 trưng0123 trươc1 trươn2 trương012345 trươt5
tu01235 tua03 tuân012 tuât1 tuc15 tuê15 tuêch15 tui0135 tum012345 tun03 tung0125 tuôc5 tuôi3 tuôn02
tuông02 tuôt15 tup1 tut15 tuy01235 tuyên0123 tuyêt15 tuyn0 tư01235 tưa0135 tưc1 tưng023 tươc15 tươi013
tươm02 tươn1 tương01235 tươp15 tươt15 tươu2 tưu35 ty035 u01235 ua1235 uân3 uât1 uây3 uc5 uê13 ui13 um012
un023 ung0123 uôm0 uôn1 uông13 uôt5 uơ3 up15 ut15 uy013 uych5 uyên03 uynh2 ư012 ưa015 ưc15 ưng0123 ươc1
ươi0 ươm01 ươn024 ương0 ươp1 ươt1 ưu0 va012345 vac15 vach15 vai012345 vam25 van01245 vang012345 vanh01245
vao012 vap15 vat15 vay01235 văc15 văm2 văn0125 văng0123 văt15 vâm05 vân012345 vâng02 vâp15 vât15 vâu123
vây012345 ve01234 vec1 vem5 ven0135 veo01235 vet15 vê0125 vêch1 vên025 vênh03 vêt15 vêu012 vi012345 via13
vich1 viêc5 viêm0 viên02345 viêng1 viêt15 vim5 vin5 vinh045 vit15 viu1 vo012345 voan0 voc15 voi0125 vom2
von0123 vong012345 vop5 vot15 vô01234 vôc1 vôi0125 vôn012 vông0123 vơ012345 vơi0125 vơn23 vơt15 vu01245
vua02 vuc15 vui02 vum4 vun025 vung0245 vuông0 vuôt15 vut15 vưa245 vưc15 vưng02345 vươc5 vươn025 vương0135
vươt5 vưt1 vưu0 xa012345 xac15 xach15 xai12 xam0123 xan01 xang02 xanh023 xao01235 xap15 xat1 xau235 xay013
xăc1 xăm01 xăn01 xăng024 xăp1 xâc1 xâm023 xân3 xâp15 xâu013 xây03 xe0123 xec15 xem0 xen0123 xeng23
xeo012345 xep15 xet15 xê0135 xêch15 xêm2 xên0 xênh02 xêp15 xêu025 xi01235 xia013 xich15 xiêc1 xiêm03
xiên03 xiêng23 xiêt1 xiêu0 xim0 xin03 xinh01234 xit015 xiu1235 xo0135 xoa01234 xoac15 xoach5 xoai23 xoam2
xoan02 xoang0235 xoanh2 xoat1 xoay01 xoăn01 xoc15 xoe025 xoen02 xoet15 xoi01 xom0124 xon01 xong0234 xoong0
xop15 xot1 xô0123 xôc15 xôi013 xôm023 xôn0125 xông0123 xôp15 xôt1 xơ01234 xơi013 xơm02 xơn03 xơp15 xơt15
xu01245 xua0 xuân03 xuât1 xuây0 xuc15 xuê023 xuêch5 xuênh2 xui0125 xum012 xung0123 xuôi0 xuông123 xup15
xut1 xuy012 xuya0 xuyên01 xuyêt1 xuynh0 xuyt15 xư123 xưa03 xưc15 xưng013 xươc15 xươi2 xương013 y013 yêm13
yên01 yêng03 yêt1 yêu013
`;
